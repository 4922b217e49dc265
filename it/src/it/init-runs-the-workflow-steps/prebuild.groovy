def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar')
story.write('.gitignore', 'target/\nbuild.log\nci-*/\n*.xml.settings\n')
story.repository().commit('Greet').origin('https://github.com/acme/greeter.git')
true
