package org.vestibule.device.ipp;

/**
 * A job as the queue tells it.
 *
 * @param id unique in the print service
 */
record Job(int id, String name, JobState state) {}
