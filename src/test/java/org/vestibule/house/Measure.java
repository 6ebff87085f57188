package org.vestibule.house;

import java.util.List;

/** One figure of one thing. */
record Measure(What what, String name, int size) {
    boolean isOver() {
        return size > what.limit;
    }

    /** The size that the given share of these do not exceed, such as 0.5 for the median. */
    static int quantile(List<Measure> measures, double share) {
        var sizes = measures.stream().mapToInt(Measure::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[(int) Math.ceil(share * sizes.length) - 1];
    }

    /** What is measured. */
    enum What {
        /** Lines. */
        FILE(400),
        /** Lines from brace to brace. */
        METHOD(40),
        /** Of a constructor, or a record's header. */
        PARAMETERS(6);

        private final int limit;

        What(int limit) {
            this.limit = limit;
        }
    }
}
