package dev.gatehouse.acceptance.demo;

import java.util.List;

/** A firm of the demo with the people who can sign in. */
public record DemoOrganization(
        String slug, String name, String preset, String plan, List<Person> staff, List<Person> contacts) {

    /** Someone who signs in with that address; {@code role} is empty for a contact. */
    public record Person(String name, String email, String role) {}
}
