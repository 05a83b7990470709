package org.kontor.workbench.internal.work;

import org.kontor.kernel.actor.Actor;

/**
 * Who works at this workbench.
 *
 * @param actor the signed-in user
 * @param company the company's name
 * @param profile the name of the connection profile
 */
public record Session(Actor actor, String company, String profile) {}
