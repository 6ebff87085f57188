package org.vestibule.app.supervise;

import java.time.Duration;

/** Is told what children do, on the thread of each child. */
public interface Observer {
    /** The child wrote a line on its standard output. */
    void said(Child child, String line);

    /** It ended by itself well, or in a way that starting it again cannot help (exit code 2). */
    void finished(Child child, int exitCode);

    /** It no longer answers: its threads are written down, and it is ended. */
    void hung(Child child);

    /** It crashed and will be started again after the pause. */
    void crashed(Child child, int exitCode, Duration pause);
}
