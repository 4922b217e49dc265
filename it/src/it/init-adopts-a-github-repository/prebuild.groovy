def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar')
story.write('.gitignore', 'target/\nbuild.log\nclone/\n')
story.repository().commit('Greet').origin('git@github.com:acme/greeter.git')
true
