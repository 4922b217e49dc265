def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
def changes = record.dependencyChanges
assert record.success
assert !record.containsKey('baseline')
assert changes.base ==~ 'the POMs of [0-9a-f]{10}'
assert changes.modules == 2
assert changes.changes.collect { [it.module, it.artifact, it.kind, it.before?.version, it.now?.version, (it.before ?: it.now).scope] } == [
        ['core', 'org.apiguardian:apiguardian-api', 'added', null, '1.1.2', 'compile'],
        ['leaf', 'org.apiguardian:apiguardian-api', 'added', null, '1.1.2', 'compile'],
        ['core', 'org.opentest4j:opentest4j', 'removed', '1.3.0', null, 'compile'],
        ['leaf', 'org.opentest4j:opentest4j', 'removed', '1.3.0', null, 'compile'],
        ['core', 'org.slf4j:slf4j-api', 'changed', '1.7.36', '2.0.17', 'compile'],
        ['leaf', 'org.slf4j:slf4j-api', 'changed', '1.7.36', '2.0.17', 'compile']]
def summary = story.text('target/ci/summary.md')
assert summary.contains('### 3 dependency changes')
assert summary.contains('| changed | org.slf4j:slf4j-api | 1.7.36 (compile) -&gt; 2.0.17 (compile) | core, leaf |')
assert record.warnings == []
// Now the leaf changes, and no POM.
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('checkout', '--quiet', '.')
story.replace('leaf/src/main/java/com/acme/Leaf.java', 'name()', 'name( )')
true
