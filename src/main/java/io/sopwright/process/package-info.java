/**
 * What a document promises to do, as immutable values: phases, tasks, gates, roles, payments, forms; read from YAML and written back.
 *
 * <p>A {@link io.sopwright.process.ProcessDefinition} knows no client and no date. {@code ProcessDefinition.shape()} reads it from a template, with every
 * finding at its line and column, and writes it so that reading gives an equal one:
 *
 * <pre>{@code
 * var process = ProcessDefinition.shape().read(Yaml.read(new Source("policy.yaml", """
 *         starts: signed
 *         phases:
 *           - key: setup
 *             title: Setup
 *             tasks:
 *               - { key: pay, title: Pay the deposit, role: client, due: { within: 5 days, of: signed } }
 *         """)));
 * process.task("pay").orElseThrow().title();              // Pay the deposit
 * Yaml.write(ProcessDefinition.shape().write(process));   // the same again, in a fixed order
 * }</pre>
 *
 * <p>Whether its parts fit together is not asked here: {@code consistency} holds them against each other, {@code schedule} lays them out in time,
 * {@code change} compares two versions.
 */
@NullMarked
package io.sopwright.process;

import org.jspecify.annotations.NullMarked;
