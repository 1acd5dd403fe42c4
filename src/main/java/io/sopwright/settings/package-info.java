/**
 * What is true of a company everywhere: its facts, how its paper looks, when it works. Those who administer it change this; documents and due dates
 * read it.
 */
@NullMarked
package io.sopwright.settings;

import org.jspecify.annotations.NullMarked;
