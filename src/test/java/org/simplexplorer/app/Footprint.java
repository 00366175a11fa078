package org.simplexplorer.app;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What this process takes: memory, what it leaves to the collector, and the collector's pauses. */
final class Footprint {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long MEGABYTE = 1 << 20;

    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private final AtomicLong longestPause = new AtomicLong();
    private final AtomicLong pauses = new AtomicLong();
    private final AtomicLong allocated = new AtomicLong();
    private final AtomicLong usedAfterTheLast = new AtomicLong(
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());

    /** Watches the collector from now on. */
    Footprint() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> collected(
                                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())),
                            notification -> notification
                                    .getType()
                                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                            null);
        }
    }

    /** Told a little after the event; a collection that was asked for is none that a drag would meet. */
    private void collected(GarbageCollectionNotificationInfo collection) {
        GcInfo info = collection.getGcInfo();
        long before = used(info.getMemoryUsageBeforeGc());
        allocated.addAndGet(before - usedAfterTheLast.getAndSet(used(info.getMemoryUsageAfterGc())));
        if (!collection.getGcCause().equals("System.gc()")) {
            pauses.incrementAndGet();
            longestPause.accumulateAndGet(info.getDuration(), Math::max);
        }
    }

    private static long used(Map<String, MemoryUsage> pools) {
        return pools.entrySet().stream()
                .filter(pool -> HEAP.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    /** The number of pauses so far. */
    long pauses() {
        return pauses.get();
    }

    /** Bytes that were taken from the heap so far, up to the last collection. */
    long allocated() {
        return allocated.get();
    }

    /** The longest pause so far, in milliseconds. */
    long longestPause() {
        return longestPause.get();
    }

    /** Milliseconds of a processor that this process has had so far, on all of its threads. */
    static double processorMilliseconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }

    /** Megabytes of the heap that are in use after a collection. */
    static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** Megabytes of the machine's memory that the process occupies; -1 where the system does not tell. */
    static long resident() throws IOException {
        if (!Files.exists(STATUS)) {
            return -1;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
