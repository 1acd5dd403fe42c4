package io.sopwright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command that was given, and what came of it.
 *
 * @param out what it said to whoever asked
 * @param err what it said besides
 */
record Command(int exit, String out, String err) {

    static Command run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        int exit = Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(words);
        return new Command(exit, out.toString(), err.toString());
    }
}
