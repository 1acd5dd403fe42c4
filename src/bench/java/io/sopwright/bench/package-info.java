/** How fast it is, against what else could be used: {@code mvn -q -P bench verify}. The figures are in docs/performance.md. */
@NullMarked
package io.sopwright.bench;

import org.jspecify.annotations.NullMarked;
