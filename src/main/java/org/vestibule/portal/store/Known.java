package org.vestibule.portal.store;

import org.vestibule.portal.roster.Person;

/**
 * A person of the roster.
 *
 * @param id ours, random, says nothing of the person
 */
public record Known(String id, Person person) {}
