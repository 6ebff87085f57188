package org.vestibule.practice;

/** Everything a practice decides, as its programs read it once at start. */
public record Practice(Profile profile, Policy policy, Timings timings) {}
