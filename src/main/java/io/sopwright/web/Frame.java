package io.sopwright.web;

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
 */
public record Frame(String person, Optional<Company> company, List<Company> companies, List<Link> links, Locale locale) {

    /** A company and where its pages are: {@code /c/lumenwerk}. */
    public record Company(String name, String base) {}

    /**
     * A part of the navigation.
     *
     * @param name {@code tasks}; also the key of its words in {@code shell.properties}
     * @param path where it is, below the company's base
     */
    public record Link(String name, String path) {}

    public Frame {
        companies = List.copyOf(companies);
        links = List.copyOf(links);
    }

    /** Where the company's pages are; empty outside of one. */
    public String base() {
        return company.map(Company::base).orElse("");
    }
}
