package org.vestibule.console.live;

/** What a person types and a record holds. */
public enum Trait {
    NAME,
    BORN,
    MOBILE,
    EMAIL
}
