def story = io.github.cimaven.it.Story.of(binding.variables)
story.repositoryAtKnownCommit('origin').shallowCloneTo(story.path('clone')).hideFiles()
story.template('pom', 'clone').template('extension', 'clone')
assert story.has('clone/.git/shallow')
true
