/**
 * What a document promises to do, as immutable values: phases, tasks, due rules, gates, KPIs; read from YAML and written back.
 *
 * <p>A {@link io.sopwright.process.ProcessDefinition} knows no client and no date. {@code ProcessDefinition.shape()} reads it from a template, with every
 * finding at its line and column, and writes it so that reading gives an equal one.
 */
@NullMarked
package io.sopwright.process;

import org.jspecify.annotations.NullMarked;
