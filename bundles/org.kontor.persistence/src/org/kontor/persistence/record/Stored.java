package org.kontor.persistence.record;

import java.time.Instant;

/**
 * A record as it was read: a draft to edit and what is needed to store it again.
 *
 * @param <T> the draft
 * @param id the technical id
 * @param version the version that was read
 * @param title what names it to users, for example its number and name
 * @param draft the content
 * @param changedBy who changed it last
 * @param changedAt when that was
 */
public record Stored<T>(long id, int version, String title, T draft, String changedBy, Instant changedAt) {}
