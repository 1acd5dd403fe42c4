package io.sopwright.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a form with a file before the file was read.
 *
 * @param fields the texts before the file, as they were sent
 * @param files the name of the file, by its field; empty for one that cannot be shown
 */
record Upload(List<Map.Entry<String, String>> fields, Map<String, String> files) {

    Upload {
        fields = List.copyOf(fields);
        files = new LinkedHashMap<>(files);
    }
}
