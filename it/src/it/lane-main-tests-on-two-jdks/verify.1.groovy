def story = io.github.cimaven.it.Story.of(binding.variables)
def older = context.get('older')
def newer = context.get('newer')
if (newer == '99') {
    assert story.errors().any { it.contains('JDK 99 of ci.jdks is not installed here; found: ' + older + ' (') }
    assert !story.has('left/target/surefire-reports')
    assert !story.hasStackTrace()
    return true
}
def other = context.get('current') == older ? newer : older
assert story.has('left/target/surefire-reports/TEST-com.acme.OldHabitsTest.xml')
assert story.has("left/target/surefire-reports/jdk-$other/TEST-com.acme.OldHabitsTest.xml")
def record = story.record()
assert !record.success
assert record.tests.jdks*.jdk == [older, newer]
assert record.tests.jdks.every { it.version.startsWith(it.jdk) && it.run == 2 }
assert record.tests.jdks*.failed == [0, 1]
assert record.tests.failures.size() == 1
def failure = record.tests.failures[0]
assert [failure.testClass, failure.name, failure.jdk, failure.passedOn] == ['com.acme.OldHabitsTest', 'reliesOnAnOldJdk', newer, [older]]
def where = "on JDK $newer only (it passed on $older)"
assert story.text('target/ci/summary.md').contains("OldHabitsTest.reliesOnAnOldJdk $where".toString())
assert story.errors().any { it.contains("1 test of left failed: com.acme.OldHabitsTest.reliesOnAnOldJdk $where. Mend it") }
assert story.logLines('(default-testCompile) @ left').size() == 1
true
