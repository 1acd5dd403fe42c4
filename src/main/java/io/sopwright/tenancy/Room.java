package io.sopwright.tenancy;

/**
 * A part of the navigation. Each capability that people go to declares its own as a bean.
 *
 * @param order from the left, or from the top
 * @param name its key in {@code shell.properties}
 * @param path where it is, below the company's address
 * @param right without which it is not shown
 */
public record Room(int order, String name, String path, Right right) {}
