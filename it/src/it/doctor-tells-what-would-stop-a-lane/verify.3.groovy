def story = io.github.cimaven.it.Story.of(binding.variables)
def message = story.errors().join('\n')
assert message.contains('ci:doctor found 1 thing that would stop a lane:')
assert message.contains('No data is named for the audit.')
assert message.contains('Set ci.audit.osv=')
true
