package org.kontor.sample;

/**
 * A user of the sample company to sign in with.
 *
 * @param login the login
 * @param name the name shown to colleagues
 * @param title what the person does
 */
public record DemoUser(String login, String name, String title) {}
