package dev.gatehouse.acceptance.demo;

import java.io.PrintStream;

/** What a person needs to begin, on one screen. */
record DemoBanner(PrintStream out) {

    void show(DemoStack stack) {
        out.println();
        line("Staff console", stack.console().toString());
        line("Client portal", stack.portal().toString());
        line("Mailbox", stack.servers().mailboxPage().uri().toString());
        line("API", stack.api().toString());
        line("API reference", stack.api() + "/reference");
        out.println();
        for (DemoOrganization organization : stack.organizations()) {
            out.printf("  %s (%s, %s)%n", organization.name(), organization.preset(), organization.plan());
            organization.staff().forEach(person -> person("staff", person));
            organization.contacts().forEach(person -> person("client", person));
        }
        out.println();
        out.println("  Sign in with an address above; codes and links arrive in the mailbox.");
        out.println(
                "  These firms leave the second factor of staff optional, so a code is enough; add one under your name.");
        out.println("  Press Ctrl-C to stop.");
        out.flush();
    }

    private void line(String name, String url) {
        out.printf("  %-16s%s%n", name, url);
    }

    private void person(String side, DemoOrganization.Person person) {
        out.printf("    %-8s%-36s%s%n", side, person.email(), person.name());
    }
}
