def story = io.github.cimaven.it.Story.of(binding.variables)
def releases = context.get('github').releases
assert releases.published() == []
assert releases.drafts().size() == 1
assert releases.assets(releases.drafts()[0]).size() == 1
assert !story.path('published/com').toFile().exists()
context.put('draft', releases.drafts()[0].get('id').asLong)
true
