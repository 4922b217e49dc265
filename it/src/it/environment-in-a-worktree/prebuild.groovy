def story = io.github.cimaven.it.Story.of(binding.variables)
story.repositoryAtKnownCommit('origin').worktree(story.path('tree')).hideFiles()
story.template('pom', 'tree').template('extension', 'tree')
true
