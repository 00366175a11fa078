package org.simplexplorer.view.base;

import java.util.ArrayList;
import java.util.List;

/** Where a picture changes: a few areas, so that what is between two that are far apart is not painted for them. */
final class Areas {

    /** As the toolkit keeps about as many parts of a window apart. */
    private static final int MOST = 4;

    /** Two areas are one where that is not so many times as large. */
    private static final double ROOMY = 2;

    private final List<Area> all = new ArrayList<>();

    /** Adds an area; an empty one changes nothing. */
    void add(Area added) {
        if (added.isEmpty()) {
            return;
        }
        Area one = added;
        int near = near(one);
        while (near >= 0) {
            one = one.with(all.remove(near));
            near = near(one);
        }
        all.add(one);
        if (all.size() > MOST) {
            joinTheCheapest();
        }
    }

    /** Apart from each other. */
    List<Area> all() {
        return List.copyOf(all);
    }

    private int near(Area one) {
        for (int i = 0; i < all.size(); i++) {
            Area other = all.get(i);
            if (one.meets(other) || one.with(other).size() <= ROOMY * (one.size() + other.size())) {
                return i;
            }
        }
        return -1;
    }

    private void joinTheCheapest() {
        Area last = all.remove(all.size() - 1);
        int best = 0;
        for (int i = 1; i < all.size(); i++) {
            if (cost(last, all.get(i)) < cost(last, all.get(best))) {
                best = i;
            }
        }
        add(last.with(all.remove(best)));
    }

    private static double cost(Area one, Area other) {
        return one.with(other).size() - one.size() - other.size();
    }
}
