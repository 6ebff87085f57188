package org.vestibule.sync;

import java.util.random.RandomGenerator;

/** Dice that always fall the same way. */
enum Dice implements RandomGenerator {
    /** Every wait is as short as it can be. */
    LOWEST {
        @Override
        public long nextLong(long bound) {
            return 0;
        }
    },
    /** Every wait is as long as it can be. */
    HIGHEST {
        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    };

    @Override
    public long nextLong() {
        throw new UnsupportedOperationException("waits have a bound");
    }
}
