/** The benchmarks of the web application, on a real MySQL. */
@NullMarked
package io.sopwright.bench.web;

import org.jspecify.annotations.NullMarked;
