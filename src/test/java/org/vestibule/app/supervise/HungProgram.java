package org.vestibule.app.supervise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A child for tests: it beats, and then its thread of the screens stands still, or memory ends. */
final class HungProgram {
    private HungProgram() {}

    public static void main(String[] args) throws InterruptedException {
        var screens =
                Executors.newSingleThreadExecutor(work -> new Thread(work, "screens-of-the-child"));
        Heartbeat.start(screens, Path.of(System.getProperty(Heartbeat.PROPERTY)));
        System.out.println("up");
        switch (args[0]) {
            case "stands-still" -> {
                // Once it has run steadily.
                new CountDownLatch(1).await(5, TimeUnit.SECONDS);
                screens.execute(HungProgram::standStill);
            }
            case "out-of-memory" -> fill();
            default -> System.exit(2);
        }
        new CountDownLatch(1).await();
    }

    private static void standStill() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fill() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) all.add(new byte[1 << 20]);
    }
}
