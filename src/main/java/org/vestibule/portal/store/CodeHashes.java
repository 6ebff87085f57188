package org.vestibule.portal.store;

/** A code as it is kept: its scanned and its typed form, each hashed with a key. */
public record CodeHashes(String token, String shortCode) {}
