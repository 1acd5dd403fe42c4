/**
 * What is measured, as immutable values: KPIs with their targets, the conditions under which a client is well, and the surveys that clients are asked.
 *
 * <pre>{@code
 * var kpi = Kpi.shape().read(Yaml.read(new Source("policy.yaml", """
 *         { key: shipment, title: Time to first shipment, unit: calendar days, better: lower, fact: run,
 *           value: "days(contract_signed, first_shipment)", aggregate: mean, targets: [{ for: new clients, is: below 60 }] }
 *         """)));
 * kpi.targetWords(LocalDate::toString);                       // below 60 (new clients)
 * kpi.targets().getFirst().is().holds(new BigDecimal("59"));  // true
 * }</pre>
 *
 * <p>A definition measures nothing yet: results are made elsewhere, from what happened.
 */
@NullMarked
package io.sopwright.kpi;

import org.jspecify.annotations.NullMarked;
