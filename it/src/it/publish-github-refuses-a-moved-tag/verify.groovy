def story = io.github.cimaven.it.Story.of(binding.variables)
def github = context.get('github')
github.close()
assert github.releases.all == []
assert !story.path('published/com').toFile().exists()
def errors = story.errors().join('\n')
assert errors.contains('Nothing was published: 1 problem(s) before the first byte was sent:')
assert errors.contains('github: the tag v1.0.0 is at commit ' + '9' * 40 + ' on GitHub, and this is commit ' + context.get('head'))
assert errors.contains('Release a new version with a tag of its own.')
assert !story.hasStackTrace()
true
