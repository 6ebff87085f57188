package org.vestibule.practice;

/** Everything a practice decides, as its programs read it once at start. */
public record Practice(Profile profile, Policy policy, Timings timings) {
    /** The same with another policy. */
    public Practice under(Policy other) {
        return new Practice(profile, other, timings);
    }
}
