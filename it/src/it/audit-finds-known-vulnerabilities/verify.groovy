def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.json('target/ci/audit/audit.json').verdict.asString == 'failed'
assert story.record().success
assert story.findings('warning').findAll { it.startsWith('audit/') } == ['audit/known-vulnerability', 'audit/known-vulnerability']
// Answers are kept for a day of UTC; when midnight falls into the story, the second build asks anew.
if (story.text('day.txt') == java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString()) {
    assert story.log().contains('nothing has changed since an earlier build of today')
}
true
