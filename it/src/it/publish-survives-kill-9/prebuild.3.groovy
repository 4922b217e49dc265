context.get('server').killAt(1, '.pom', false)
true
