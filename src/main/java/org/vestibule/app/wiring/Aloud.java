package org.vestibule.app.wiring;

import org.vestibule.app.supervise.Child;
import org.vestibule.app.supervise.Observer;

import java.io.PrintWriter;
import java.time.Duration;

/** Says on the terminal what the children do. */
record Aloud(PrintWriter out) implements Observer {
    @Override
    public void said(Child child, String line) {
        out.println(child.name() + ": " + line);
        out.flush();
    }

    @Override
    public void finished(Child child, int exitCode) {
        said(child, "has ended");
    }

    @Override
    public void hung(Child child) {
        said(child, "no longer answers and is ended");
    }

    @Override
    public void crashed(Child child, int exitCode, Duration pause) {
        said(child, "crashed and starts again in " + pause.toMillis() + " ms");
    }
}
