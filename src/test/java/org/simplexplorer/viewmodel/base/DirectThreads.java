package org.simplexplorer.viewmodel.base;

/** Everything at once, on the calling thread: for tests in which the order of background work makes no difference. */
public final class DirectThreads {

    private DirectThreads() {}

    public static Threads make() {
        return new Threads(Runnable::run, Runnable::run, Runnable::run, Runnable::run, Runnable::run);
    }
}
