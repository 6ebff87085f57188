package org.vestibule.device;

/** Puts a finished PDF on paper, or tells why not. Blocks: never call it on the UI thread. */
public interface Printer {
    /**
     * @param pdf a whole document
     * @param jobName anonymous, such as {@code guide-7}; shown in the queue
     */
    PrintOutcome print(byte[] pdf, String jobName);
}
