package org.vestibule.app.supervise;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The child's side: it ends when the one who started it is gone. */
public final class Supervised {
    /** Set in every child that the supervisor starts. */
    static final String PROPERTY = "vestibule.supervised";

    private Supervised() {}

    /**
     * In a child, ends this process when its standard input closes, which the operating system does
     * even for a parent that was killed. Elsewhere does nothing.
     */
    public static void endWithParent() {
        if (Boolean.getBoolean(PROPERTY)) {
            whenClosed(System.in, () -> System.exit(0));
        }
    }

    static void whenClosed(InputStream in, Runnable then) {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> drain(in, then));
    }

    private static void drain(InputStream in, Runnable then) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // A broken pipe says the same as a closed one.
        }
        then.run();
    }
}
