def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['audit/no-data']
assert story.errors().join('\n').contains('Set ci.audit.osv=')
