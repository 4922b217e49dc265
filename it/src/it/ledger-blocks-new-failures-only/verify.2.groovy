def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
assert record.tests.failures.collect { it.name + ' ' + it.status } == ['isKnown known']
assert record.tests.fixed*.name == ['isFixed']
assert record.tests.flaky*.name == ['isFlaky']
assert record.tests.notRun == []
assert record.tests.classes*.testClass.sort() == ['com.acme.GreeterTest', 'com.acme.LedgerTest']
assert record.baseline.source == 'base/record.json'
assert record.estimate.modules == 1 && record.estimate.unknown == [] && record.estimate.duration > 0
assert record.dependencyChanges.changes.collect { it.artifact + ' ' + it.kind } ==
        ['org.hamcrest:hamcrest-core changed', 'org.slf4j:slf4j-api added']
def summary = story.text('target/ci/summary.md')
assert summary.contains('1 known, 1 flaky, 1 fixed')
assert summary.contains('| added | org.slf4j:slf4j-api | 1.7.36 (compile) | greeter |')
assert summary.contains('| changed | org.hamcrest:hamcrest-core | 1.1 (test) -&gt; 1.3 (test) | greeter |')
assert story.log() =~ /1 of 1 module, about \d+:\d\d of 5:00/
true
