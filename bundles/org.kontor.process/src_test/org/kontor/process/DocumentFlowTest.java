package org.kontor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.kernel.text.TextSource;

class DocumentFlowTest {

    private enum Stage {
        OPEN,
        WORKED_ON,
        REFUSED
    }

    private static final TextSource TEXTS = TextSource.beside(DocumentFlowTest.class);

    private static DocumentFlow.Builder<Stage> openAndWorkedOn() {
        return DocumentFlow.of(Stage.class, TEXTS)
                .state(Stage.OPEN, StateTone.WAITING)
                .waitsFor("service")
                .state(Stage.WORKED_ON, StateTone.ACTIVE)
                .way("start", Stage.OPEN, Stage.WORKED_ON, "service.edit");
    }

    @Test
    void numbersTheMainPathAndKeepsSideStatesOffIt() {
        DocumentFlow<Stage> flow = openAndWorkedOn()
                .sideState(Stage.REFUSED, StateTone.BAD)
                .way("refuse", Stage.OPEN, Stage.REFUSED, "service.edit")
                .build();
        assertThat(flow.states())
                .containsExactly(
                        new DocumentState(
                                "OPEN",
                                TEXTS.text("Stage.OPEN"),
                                0,
                                Optional.of("service"),
                                Optional.empty(),
                                StateTone.WAITING),
                        new DocumentState(
                                "WORKED_ON",
                                TEXTS.text("Stage.WORKED_ON"),
                                1,
                                Optional.empty(),
                                Optional.empty(),
                                StateTone.ACTIVE),
                        new DocumentState(
                                "REFUSED",
                                TEXTS.text("Stage.REFUSED"),
                                -1,
                                Optional.empty(),
                                Optional.empty(),
                                StateTone.BAD));
    }

    @Test
    void aStateMayWaitForSomebodyOutside() {
        DocumentFlow<Stage> flow = openAndWorkedOn()
                .sideState(Stage.REFUSED, StateTone.BAD)
                .waitsFor("service")
                .awaits("payment")
                .way("refuse", Stage.OPEN, Stage.REFUSED, "service.edit")
                .build();
        assertThat(flow.states())
                .extracting(DocumentState::module)
                .containsExactly(Optional.of("service"), Optional.empty(), Optional.of("service"));
        assertThat(flow.states().getLast().awaits()).contains(TEXTS.text("awaits.payment"));
    }

    @Test
    void saysOfAWayWhatItNeeds() {
        DocumentFlow<Stage> flow = openAndWorkedOn()
                .byService()
                .skips()
                .sideState(Stage.REFUSED, StateTone.BAD)
                .way("refuse", Stage.OPEN, Stage.REFUSED, "service.refuse")
                .needsNote()
                .build();
        assertThat(flow.transitions())
                .containsExactly(
                        new Transition(
                                "start",
                                TEXTS.text("transition.start"),
                                "OPEN",
                                "WORKED_ON",
                                "service.edit",
                                false,
                                false,
                                true),
                        new Transition(
                                "refuse",
                                TEXTS.text("transition.refuse"),
                                "OPEN",
                                "REFUSED",
                                "service.refuse",
                                true,
                                true,
                                false));
    }

    @Test
    void refusesAStateThatWasForgotten() {
        assertThatIllegalStateException()
                .isThrownBy(() -> openAndWorkedOn().build())
                .withMessageContaining("REFUSED");
    }

    @Test
    void refusesAStateThatNoWayLeadsTo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> openAndWorkedOn()
                        .sideState(Stage.REFUSED, StateTone.BAD)
                        .build())
                .withMessage("No way leads to [REFUSED]");
    }
}
