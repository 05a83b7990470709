package org.kontor.workbench.internal.modules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.kontor.identity.values.ValueLists;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.ChangeListener;
import org.kontor.persistence.changelog.ChangeLog;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.RecordService;
import org.kontor.process.Inbox;
import org.kontor.process.Workflow;
import org.kontor.process.segments.Segments;
import org.kontor.workbench.contribution.HomeBlock;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.LineAssistant;
import org.kontor.workbench.contribution.LineTool;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.RecordStrip;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the installed modules offer at this moment; parts ask here and hear when it changes. */
@Component(
        service = {Modules.class, ChangeListener.class},
        immediate = true)
public final class Modules implements ChangeListener {

    private final List<NavigationContribution> navigation = new CopyOnWriteArrayList<>();
    private final List<HomeBlock> homeBlocks = new CopyOnWriteArrayList<>();
    private final List<RecordTab> tabs = new CopyOnWriteArrayList<>();
    private final List<RecordStrip> strips = new CopyOnWriteArrayList<>();
    private final List<LineAssistant<?, ?, ?>> assistants = new CopyOnWriteArrayList<>();
    private final List<LineTool<?, ?>> lineTools = new CopyOnWriteArrayList<>();
    private final List<RecordAction> actions = new CopyOnWriteArrayList<>();
    private final List<ListAction> listActions = new CopyOnWriteArrayList<>();
    private final List<RecordService<?>> records = new CopyOnWriteArrayList<>();
    private final List<Runnable> moduleListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Set<RecordRef>>> changeListeners = new CopyOnWriteArrayList<>();
    private volatile Optional<ListQueries> lists = Optional.empty();
    private volatile Optional<Workflow> workflow = Optional.empty();
    private volatile Optional<Inbox> inbox = Optional.empty();
    private volatile Optional<ChangeLog> changes = Optional.empty();
    private volatile Optional<ValueLists> valueLists = Optional.empty();
    private volatile Optional<Segments> segments = Optional.empty();

    /** The entries the actor may see, in the order of the bar. */
    public List<NavigationEntry> navigation(Actor actor) {
        return navigation.stream()
                .flatMap(c -> c.navigation().stream())
                .filter(e -> e.permission().map(actor::may).orElse(true))
                .sorted(Comparator.comparingInt((NavigationEntry e) -> e.group().order())
                        .thenComparing(e -> e.group().id())
                        .thenComparingInt(NavigationEntry::order)
                        .thenComparing(NavigationEntry::id))
                .toList();
    }

    /** The picture of a list, or of the main list of a record type: the one named after it, else the first. */
    public Optional<Icon> icon(String listOrRecordType) {
        List<NavigationEntry> entries = navigation.stream()
                .flatMap(c -> c.navigation().stream())
                .sorted(Comparator.comparingInt((NavigationEntry e) -> e.group().order())
                        .thenComparingInt(NavigationEntry::order))
                .toList();
        return entries.stream()
                .filter(e -> e.id().equals(listOrRecordType) || e.id().equals(listOrRecordType + "s"))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(e -> isListOf(e.id(), listOrRecordType))
                        .findFirst())
                .map(NavigationEntry::icon);
    }

    private boolean isListOf(String listId, String recordType) {
        return lists.flatMap(l -> l.list(listId))
                .filter(d -> d.recordType().equals(recordType))
                .isPresent();
    }

    /** The home blocks the actor may see, in their own order. */
    public List<HomeBlock> homeBlocks(Actor actor) {
        return homeBlocks.stream()
                .filter(b -> b.permission().map(actor::may).orElse(true))
                .sorted(Comparator.comparingInt(HomeBlock::order).thenComparing(HomeBlock::id))
                .toList();
    }

    /** The additional tabs of a record type that the actor may see. */
    public List<RecordTab> tabs(Actor actor, String recordType) {
        return tabs.stream()
                .filter(t -> t.recordType().equals(recordType) || t.recordType().equals(RecordTab.ANY))
                .filter(t -> t.permission().map(actor::may).orElse(true))
                .sorted(Comparator.comparingInt(RecordTab::order))
                .toList();
    }

    /** The strips of a record type that the actor may see. */
    public List<RecordStrip> strips(Actor actor, String recordType) {
        return strips.stream()
                .filter(s -> s.recordType().equals(recordType))
                .filter(s -> s.permission().map(actor::may).orElse(true))
                .toList();
    }

    /** Who helps with the lines of a record type, if somebody does. */
    public Optional<LineAssistant<?, ?, ?>> assistant(String recordType, String table) {
        return assistants.stream()
                .filter(a -> a.recordType().equals(recordType) && a.table().equals(table))
                .findFirst();
    }

    /** The tools for the lines of a record type that the actor is allowed. */
    public List<LineTool<?, ?>> lineTools(Actor actor, String recordType, String table) {
        return lineTools.stream()
                .filter(t -> t.recordType().equals(recordType) && t.table().equals(table))
                .filter(t -> actor.may(t.permission()))
                .sorted(Comparator.comparingInt((LineTool<?, ?> t) -> t.order()).thenComparing(LineTool::id))
                .toList();
    }

    /** The actions of a record type that the actor is allowed. */
    public List<RecordAction> actions(Actor actor, String recordType) {
        return actions.stream()
                .filter(a -> a.recordType().equals(recordType) && actor.may(a.permission()))
                .sorted(Comparator.comparingInt(RecordAction::order).thenComparing(RecordAction::id))
                .toList();
    }

    /** The actions on a list as a whole that the actor is offered. */
    public List<ListAction> listActions(Actor actor, ListDefinition list) {
        return listActions.stream()
                .filter(a -> a.offeredFor(actor, list))
                .sorted(Comparator.comparingInt(ListAction::order).thenComparing(ListAction::id))
                .toList();
    }

    /** The services of all record types. */
    public List<RecordService<?>> records() {
        return List.copyOf(records);
    }

    /** The services of all record types, in the order of the pages in the navigation bar. */
    public List<RecordService<?>> recordsInOrder() {
        List<String> types = navigation.stream()
                .flatMap(c -> c.navigation().stream())
                .sorted(Comparator.comparingInt((NavigationEntry e) -> e.group().order())
                        .thenComparingInt(NavigationEntry::order))
                .flatMap(e -> lists.flatMap(l -> l.list(e.id())).stream())
                .map(ListDefinition::recordType)
                .distinct()
                .toList();
        return records.stream()
                .sorted(Comparator.comparingInt(s ->
                        types.contains(s.type().id()) ? types.indexOf(s.type().id()) : types.size()))
                .toList();
    }

    /** The service of a record type, if its module is installed. */
    public Optional<RecordService<?>> records(String recordType) {
        return records.stream().filter(s -> s.type().id().equals(recordType)).findFirst();
    }

    /** Lists; absent until the database is open. */
    public Optional<ListQueries> lists() {
        return lists;
    }

    /** Document states. */
    public Optional<Workflow> workflow() {
        return workflow;
    }

    /** Queue, notices and reminders. */
    public Optional<Inbox> inbox() {
        return inbox;
    }

    /** The values that are offered for fields. */
    public Optional<ValueLists> valueLists() {
        return valueLists;
    }

    /** Saved conditions over lists. */
    public Optional<Segments> segments() {
        return segments;
    }

    /** Who changed what. */
    public Optional<ChangeLog> changes() {
        return changes;
    }

    /** Calls back, in any thread, when a module came or went. */
    public void onModules(Runnable listener) {
        moduleListeners.add(listener);
    }

    /** Ends the call-backs. */
    public void offModules(Runnable listener) {
        moduleListeners.remove(listener);
    }

    /** Calls back, in any thread, after each commit. */
    public void onChange(Consumer<Set<RecordRef>> listener) {
        changeListeners.add(listener);
    }

    /** Ends the call-backs. */
    public void offChange(Consumer<Set<RecordRef>> listener) {
        changeListeners.remove(listener);
    }

    @Override
    public void recordsChanged(Set<RecordRef> changed) {
        changeListeners.forEach(l -> l.accept(changed));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addNavigation(NavigationContribution service) {
        added(navigation, service);
    }

    void removeNavigation(NavigationContribution service) {
        removed(navigation, service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addHomeBlock(HomeBlock service) {
        added(homeBlocks, service);
    }

    void removeHomeBlock(HomeBlock service) {
        removed(homeBlocks, service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTab(RecordTab service) {
        added(tabs, service);
    }

    void removeTab(RecordTab service) {
        removed(tabs, service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addStrip(RecordStrip service) {
        added(strips, service);
    }

    void removeStrip(RecordStrip service) {
        removed(strips, service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addAssistant(LineAssistant<?, ?, ?> service) {
        added(assistants, service);
    }

    void removeAssistant(LineAssistant<?, ?, ?> service) {
        removed(assistants, service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLineTool(LineTool<?, ?> service) {
        added(lineTools, service);
    }

    void removeLineTool(LineTool<?, ?> service) {
        removed(lineTools, service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addAction(RecordAction service) {
        added(actions, service);
    }

    void removeAction(RecordAction service) {
        removed(actions, service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addListAction(ListAction service) {
        added(listActions, service);
    }

    void removeListAction(ListAction service) {
        removed(listActions, service);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRecords(RecordService<?> service) {
        added(records, service);
    }

    void removeRecords(RecordService<?> service) {
        removed(records, service);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setLists(ListQueries service) {
        lists = Optional.of(service);
        tellModules();
    }

    void unsetLists(ListQueries service) {
        lists = lists.filter(s -> s != service);
        tellModules();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setWorkflow(Workflow service) {
        workflow = Optional.of(service);
    }

    void unsetWorkflow(Workflow service) {
        workflow = workflow.filter(s -> s != service);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setInbox(Inbox service) {
        inbox = Optional.of(service);
    }

    void unsetInbox(Inbox service) {
        inbox = inbox.filter(s -> s != service);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setChanges(ChangeLog service) {
        changes = Optional.of(service);
    }

    void unsetChanges(ChangeLog service) {
        changes = changes.filter(s -> s != service);
    }

    private <S> void added(List<S> services, S service) {
        services.add(service);
        tellModules();
    }

    private <S> void removed(List<S> services, S service) {
        services.remove(service);
        tellModules();
    }

    private void tellModules() {
        moduleListeners.forEach(Runnable::run);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setValueLists(ValueLists service) {
        valueLists = Optional.of(service);
    }

    void unsetValueLists(ValueLists service) {
        valueLists = Optional.empty();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setSegments(Segments service) {
        segments = Optional.of(service);
    }

    void unsetSegments(Segments service) {
        segments = segments.filter(s -> s != service);
    }
}
