/** All of a company as a ZIP that those who administer it fetch in the browser. */
@NullMarked
package io.sopwright.export;

import org.jspecify.annotations.NullMarked;
