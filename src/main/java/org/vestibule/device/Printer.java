package org.vestibule.device;

/** Puts a finished PDF on paper, or tells why not. Blocks: never call it on the UI thread. */
public interface Printer extends AutoCloseable {
    /**
     * Sees to it that a document comes out once, however often this is called with the same name: a
     * job that is already out or on its way is not printed again, one that failed is.
     *
     * @param pdf a whole document
     * @return within {@link PrintTimings#answer()} and the length of one call
     */
    PrintOutcome print(byte[] pdf, JobName job);

    /** Where a job stands now; nothing is printed. Failed for a job that nobody knows. */
    PrintOutcome look(JobName job);

    /**
     * Nothing more of it comes out, as far as the printer can still be held; also not of a print
     * that is under way in another thread or has not begun. When the print service cannot be
     * reached, this is made up for as soon as it can, at one of the next questions for the
     * {@linkplain #state() state}.
     */
    void cancel(JobName job);

    /** How the printer is, for the desk. */
    PrinterState state();

    /** Lets go of connections; jobs are as they are. */
    @Override
    default void close() {}
}
