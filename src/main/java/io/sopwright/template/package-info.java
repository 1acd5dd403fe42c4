/**
 * The placeholder language: a policy text with {@code <<names>>} in it becomes the text of one company.
 *
 * <pre>{@code
 * var names = Vocabulary.builder().value("company_name").optional("website").list("phases", Vocabulary.of("title")).build();
 * var policy = new Source("policy.md", """
 *         <<company_name>> works in these phases:<<! the customer sees them, too >>
 *         <<#phases>>
 *         - <<title>>
 *         <</phases>>
 *         <<#website>>See <<website>>.<</website>>
 *         """);
 * var template = Template.parse(policy, names, Map.of());
 * var merged = template.merge(Map.of("company_name", "North & Co", "phases", List.of(Map.of("title", "Start"))));
 * merged.plainText(); // North & Co works in these phases: / - Start
 * }</pre>
 *
 * <h2>The language</h2>
 * <table>
 * <caption>All there is</caption>
 * <tr><td>{@code <<name>>}, {@code <<group.name>>}</td><td>the value</td></tr>
 * <tr><td>{@code <<#name>>...<</name>>}</td><td>for a flag or an option: if yes; for a value that may be left empty: if filled
 * in; for a list: once for each entry</td></tr>
 * <tr><td>{@code <<^name>>...<</name>>}</td><td>if no, if left empty, if the list has no entry</td></tr>
 * <tr><td>{@code <<item>>}</td><td>in a list of plain texts: the text</td></tr>
 * <tr><td>{@code <<>clause-name>>}</td><td>a reusable block, read as if it stood here</td></tr>
 * <tr><td>{@code <<! ... >>}</td><td>a comment, over several lines if need be</td></tr>
 * <tr><td>{@code \<<}</td><td>two less-than signs; after an even number of backslashes it is a tag again</td></tr>
 * </table>
 *
 * <p>A name is small letters, digits and underscores, in groups joined by dots. A line with nothing on it but section tags and
 * comments vanishes with its line break. Everything else that looks like a tag is refused, all of it at once, with line and
 * column, before anything is merged: a text is printed as its author meant it, or not at all.
 *
 * <h2>Values are data</h2>
 * A value is never read as template, Markdown or HTML: it stands {@linkplain Shield shielded} in the merged text.
 *
 * <p>mustache.java does the merging. It sees only what our own scanner has accepted, tags with a number for a name and no text, in a
 * factory that can open no file, call no method and keeps nothing after the template is gone.
 */
@NullMarked
package io.sopwright.template;

import org.jspecify.annotations.NullMarked;
