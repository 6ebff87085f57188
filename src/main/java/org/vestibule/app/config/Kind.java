package org.vestibule.app.config;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a key's value may be.
 *
 * @param allowed ends the sentence "allowed: …"
 * @param read empty when the value is not allowed
 */
record Kind<T>(String allowed, Function<JsonNode, Optional<T>> read) {}
