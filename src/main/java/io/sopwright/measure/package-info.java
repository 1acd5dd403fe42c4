/** The room of KPIs: how the documents of a company define what is measured. Nothing is measured here yet. */
@NullMarked
package io.sopwright.measure;

import org.jspecify.annotations.NullMarked;
