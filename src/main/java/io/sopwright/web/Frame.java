package io.sopwright.web;

import io.sopwright.wording.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who sees a page, and where.
 *
 * @param person the name of the one who is signed in
 * @param company the company that is shown, if one is
 * @param companies all in which this person may act
 * @param links the parts of the navigation that this person's role opens
 * @param reminder what this person still has to do, on every page
 */
public record Frame(String person, Optional<Company> company, List<Company> companies, List<Link> links,
        Optional<Reminder> reminder, Locale locale) {

    /** A company and where its pages are: {@code /c/lumenwerk}. */
    public record Company(String name, String base) {}

    /**
     * A part of the navigation.
     *
     * @param name {@code tasks}; also the key of its words in {@code shell.properties}
     * @param path where it is, below the company's base
     */
    public record Link(String name, String path) {}

    /**
     * Something to be done, and a button that helps.
     *
     * @param action where the button's form is sent to
     */
    public record Reminder(Message sentence, String action, Message button) {}

    public Frame {
        companies = List.copyOf(companies);
        links = List.copyOf(links);
    }

    /** Where the company's pages are; empty outside of one. */
    public String base() {
        return company.map(Company::base).orElse("");
    }
}
