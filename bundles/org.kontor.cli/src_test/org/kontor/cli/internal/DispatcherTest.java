package org.kontor.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.UsageException;
import org.kontor.kernel.problem.ProblemException;

class DispatcherTest {

    private final StringWriter output = new StringWriter();
    private final StringWriter error = new StringWriter();

    @Test
    void handsArgumentsProfileAndLanguageToTheCommand() {
        int code = run(
                context -> {
                    context.output().print(context.arguments() + " " + context.profile() + " " + context.locale());
                    return 0;
                },
                "--profile",
                "shop",
                "do",
                "this",
                "--lang=zh_CN",
                "--fast");

        assertThat(code).isZero();
        assertThat(output.toString()).isEqualTo("[this, --fast] Optional[shop] zh_CN");
    }

    @Test
    void saysWhatIsWrongAndShowsTheUsage() {
        int code = run(
                context -> {
                    throw new UsageException("No file.");
                },
                "do");

        assertThat(code).isEqualTo(2);
        assertThat(error.toString()).contains("No file.").contains("do it");
    }

    @Test
    void printsAProblemInTheUsersLanguageWithoutAStackTrace() {
        int code = run(
                context -> {
                    throw new ProblemException(CliText.of("option.required", "--out"));
                },
                "do",
                "--lang",
                "zh_CN");

        assertThat(code).isEqualTo(1);
        assertThat(error.toString().strip()).isEqualTo("缺少选项 --out。");
    }

    @Test
    void namesTheCommandWhenOneOfItsClassesIsMissing() {
        int code = run(
                context -> {
                    throw new NoClassDefFoundError("org/example/Missing");
                },
                "do");

        assertThat(code).isEqualTo(1);
        assertThat(error.toString()).contains("do").doesNotContain("NoClassDefFoundError");
    }

    @Test
    void namesTheCommandWhenItFailsUnexpectedly() {
        int code = run(
                context -> {
                    throw new IllegalStateException("internal detail");
                },
                "do");

        assertThat(code).isEqualTo(1);
        assertThat(error.toString()).contains("do").doesNotContain("internal detail");
    }

    @Test
    void refusesAVerbThatNoModuleOffers() {
        assertThat(run(context -> 0, "fly")).isEqualTo(2);
        assertThat(error.toString()).contains("fly");
    }

    @Test
    void listsTheCommandsWhenNoneIsNamed() {
        assertThat(run(context -> 0)).isEqualTo(2);
        assertThat(error.toString()).contains("do it");
    }

    @Test
    void refusesAProfileOptionWithoutValue() {
        assertThat(run(context -> 0, "do", "--profile")).isEqualTo(2);
        assertThat(error.toString()).contains("--profile");
    }

    @Test
    void helpsWithOneCommand() {
        assertThat(run(context -> 1, "do", "--help")).isZero();
        assertThat(run(context -> 1, "help", "do")).isZero();
        assertThat(output.toString()).contains("do it");
    }

    private int run(Work work, String... words) {
        Command command = new Command() {
            @Override
            public String usage(Locale locale) {
                return "do it";
            }

            @Override
            public int run(CommandContext context) throws Exception {
                return work.run(context);
            }
        };
        CommandDirectory directory = new CommandDirectory() {
            @Override
            public Optional<Command> find(String verb) {
                return verb.equals("do") ? Optional.of(command) : Optional.empty();
            }

            @Override
            public List<Command> all() {
                return List.of(command);
            }
        };
        return new Dispatcher(directory, new PrintWriter(output, true), new PrintWriter(error, true), Locale.ENGLISH)
                .run(List.of(words));
    }

    private interface Work {
        int run(CommandContext context) throws Exception;
    }
}
