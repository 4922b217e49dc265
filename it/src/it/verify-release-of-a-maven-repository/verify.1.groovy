def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().publication.result == 'published'
// Nothing of the build is left, and the folder of the other channel has no journal: the remote is asked.
story.path('target').toFile().deleteDir()
assert !story.has('published/.ci-release/greeter/1.0.0/plan.json')
true
